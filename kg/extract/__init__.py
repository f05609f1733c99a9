"""From a parsed article to its records: one layer a package, put together in `article`."""
