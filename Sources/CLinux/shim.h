// A function of Linux that the module Glibc leaves out.

/// Waits until the disk has all that was written to the file system of an open file; 0 on success.
int syncfs(int descriptor);
