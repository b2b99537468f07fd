"""What the figures depend on besides the programs."""

import os
import platform
import shutil
import subprocess

from tools import memory


def description(folder):
    """The machine, without its name: processor, cores, memory, system and kind of file system."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {"processor": processor(), "cores": cores, "memory": memory(),
            "system": f"{platform.system()} {'.'.join(platform.release().split('.')[:2])}", "file-system": file_system(folder)}


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
            return names[0] if names else platform.machine()
    except OSError:
        return platform.processor() or platform.machine()


def file_system(folder):
    """The type of the file system; its name is asked of the system's own program, where that can tell."""
    asked = subprocess.run(["stat", "--file-system", "--format=%T", folder], capture_output=True, text=True)
    return asked.stdout.strip() or "unknown"


def revision(repository):
    asked = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=repository, capture_output=True, text=True)
    return asked.stdout.strip() or "unknown"


def room(folder):
    """The bytes that can be written below a folder; on a memory file system, no more than there is memory."""
    free = shutil.disk_usage(folder).free
    if file_system(folder) == "tmpfs":
        with open("/proc/meminfo", encoding="utf-8") as file:
            available = next(line for line in file if line.startswith("MemAvailable:"))
        free = min(free, int(available.split()[1]) * 1024)
    return free
