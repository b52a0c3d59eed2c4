### Dangers to life, in the words of the judgement of risk.
danger-immediate-danger = Яг одоо аюултай
danger-not-safe-tonight = Өнөө шөнө аюулгүй газар алга
danger-self-harm = Өөртөө хор учруулах тухай ярьсан
