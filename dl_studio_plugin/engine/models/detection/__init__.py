"""Networks that find objects: torchvision's detectors on our own backbones.

``features`` turns imagery of any bands into feature maps of several scales, ``networks`` puts
torchvision's detectors on them, ``export`` writes one as ONNX.
"""
