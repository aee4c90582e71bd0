"""The wiring: the plugin that makes the cases and the corpus, and that of the GPU."""

pytest_plugins = ["corpus.session.gpu_plugin", "corpus.session.plugin"]
