/// Tells the thread sanitizer of the locks that it does not see.
///
/// A lock of Swift's `Mutex` that is free is taken by inlined code, which is compiled with the tests and therefore seen.
/// One that is held is waited for in `_lockSlow` and handed on in `_unlockSlow`, which are in the toolchain's library
/// and not instrumented: without this, everything that a contended `Mutex` guards is reported as a race.
/// Source: `LinuxImpl.swift` in `stdlib/public/Synchronization/Mutex` of github.com/swiftlang/swift.
///
/// Loaded before that library (`LD_PRELOAD`), this stands in for both. It changes nothing where no sanitizer is.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

typedef void Lock(uint32_t thread, __attribute__((swift_context)) void *mutex) __attribute__((swiftcall));
typedef void Unlock(__attribute__((swift_context)) void *mutex) __attribute__((swiftcall));

extern void __tsan_acquire(void *address) __attribute__((weak));
extern void __tsan_release(void *address) __attribute__((weak));

Lock lockSlow __asm__(LOCK);
Unlock unlockSlow __asm__(UNLOCK);

__attribute__((swiftcall)) void lockSlow(uint32_t thread, __attribute__((swift_context)) void *mutex) {
    ((Lock *)dlsym(RTLD_NEXT, LOCK))(thread, mutex);
    if (__tsan_acquire) __tsan_acquire(mutex);
}

__attribute__((swiftcall)) void unlockSlow(__attribute__((swift_context)) void *mutex) {
    if (__tsan_release) __tsan_release(mutex);
    ((Unlock *)dlsym(RTLD_NEXT, UNLOCK))(mutex);
}
