def run_self_test(environment, training):
    pass
