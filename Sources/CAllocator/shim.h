// Swift's module of the C library leaves this header out; other C libraries than glibc may have none.
#if __has_include(<features.h>)
#include <features.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif
