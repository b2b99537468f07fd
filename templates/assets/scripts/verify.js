// The script of the page that checks badges of any kind.
