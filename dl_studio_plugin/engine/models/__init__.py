"""Networks and their files: architectures, starting weights, model packages, the ONNX runtime."""
