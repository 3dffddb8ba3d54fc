"""Objects that a model finds: without doubles, across tiles, with right angles, as files.

``detections`` says what an object is; ``suppression`` leaves the best of those that overlap;
``seams`` joins what tiles saw of the same object; ``right_angles`` draws buildings as people do;
``features`` writes them.
"""
