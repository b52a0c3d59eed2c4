### Training mode (ux.md 4.18).

training-title = Training mode
training-band = Training. Not a real child.
training-begin = Begin to practise
training-result = Result
training-script = The child’s script
training-your-log = Your log
training-reset = Restore the 12 case files
training-leave = Leave training
err-training-bundle = This is a training bundle.
rec-training-bundle = Open it in training mode.
err-real-bundle-in-training = This is a real bundle.
rec-real-bundle-in-training = Leave training mode, then open it.
