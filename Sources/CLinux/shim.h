// Functions of Linux that the module Glibc leaves out.

/// Waits until the disk has all that was written to the file system of an open file; 0 on success.
int syncfs(int descriptor);

/// Renames an entry of an open folder in the manner of `flags`; 0 on success.
int renameat2(
    int folder, const char *name, int other_folder, const char *other, unsigned int flags);
