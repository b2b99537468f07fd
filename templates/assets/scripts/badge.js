// The script of badge pages: checks the badge again in the reader’s browser.
