"""Assisted labelling: the outline of the object that somebody points at.

A *view* is what the map shows, read once (``view``). *Prompts* are what a user points at in it:
clicks on and beside the object, a box around it (``prompts``). A *segmenter* turns both into a
mask, and the mask becomes a polygon (``outline``).

The built-in segmenter needs no weights: ``click_region`` and ``box_region`` compare colours and
edges. A promptable segmenter of the SAM family is two ONNX files: the *encoder* looks at the view,
which takes seconds and is done once a view; the *decoder* answers each prompt in milliseconds.
``sam_family`` tells which family two files are of, ``sam_input`` prepares the view as that family
wants it, ``sam_network`` runs them.
"""
