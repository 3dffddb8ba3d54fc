"""The dock panel, its pages, dialogs and map tools: everything of DL Studio that one clicks."""
