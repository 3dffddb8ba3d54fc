"""Training samples become image chips, labels and a split; folders of them are read again.

``export`` is the job; it puts together ``sample_index`` (all samples, in little memory),
``units`` and ``split`` (which ground is for training, which for validation), ``labels`` (class
numbers a pixel), ``chips`` (where chips lie) and ``writing`` (the folder). ``reading`` is for
those that learn from such a folder.
"""
