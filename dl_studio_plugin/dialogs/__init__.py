"""Windows of the plugin; the dock panel and its dialogs come with a later version."""
