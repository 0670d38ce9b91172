"""What every generated client is built on. Nothing here knows a service; nothing here is public by itself."""
