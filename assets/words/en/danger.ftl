### Dangers to life, in the words of the judgement of risk.
danger-immediate-danger = Immediate danger
danger-not-safe-tonight = No safe place tonight
danger-self-harm = Talk of self-harm
