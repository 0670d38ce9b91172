"""The commands of the command line, one file each: options in, calls to the modules above, a summary out."""
