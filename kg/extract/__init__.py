"""From a parsed article to its records: one layer a module, put together in `article`."""
