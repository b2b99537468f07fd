extension Explanation {
    static let preview: [Explanation] = [
        Explanation(
            "port-taken", "A port that another program uses",
            means: "Another program on this machine answers at the number that '--port' names.",
            matters: "Two programs cannot share one; often it is a preview that still runs.",
            wrong: "rosette serve --port 8000",
            right: "rosette serve"),
        Explanation(
            "port-reserved", "A port for administrators",
            means: "On most systems, only administrators may use ports below 1024.",
            matters: "The preview needs no such rights.",
            wrong: "rosette serve --port 80",
            right: "rosette serve --port 8080"),
        Explanation(
            "cannot-listen", "A port that cannot be used",
            means: "The system does not let the preview answer at this port, and says why.",
            matters: "Without a port there is nothing for the browser to open.",
            wrong: "rosette serve --port 5000",
            right: "rosette serve --port 8080"),
        Explanation(
            "watch-limit", "Too many folders to be told of",
            means: "The system tells programs of changes in only so many folders, and other programs use them up.",
            matters: "The preview looks for changes by itself then, which takes a little longer.",
            wrong: "a preview beside large development tools",
            right: "sudo sysctl fs.inotify.max_user_watches=524288"),
        Explanation(
            "no-browser", "No browser to open",
            means: "'--open' found no program that opens addresses.",
            matters: "The preview runs all the same.",
            wrong: "rosette serve --open",
            right: "Open the address that it printed."),
    ]
}
