package import Diagnostics

extension PreviewProblem: Problem {
    package var id: String {
        switch self {
        case .portTaken: "port-taken"
        case .portReserved: "port-reserved"
        case .cannotListen: "cannot-listen"
        case .watchLimit: "watch-limit"
        case .noBrowser: "no-browser"
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .portTaken, .portReserved, .cannotListen: .error
        case .watchLimit, .noBrowser: .warning
        }
    }

    package var message: String {
        switch self {
        case .portTaken(let port, _): "port \(port) is taken: another program answers there"
        case .portReserved(let port): "port \(port) is reserved for administrators"
        case .cannotListen(let port, let reason): "port \(port) of this machine cannot be used: \(reason.lowercased())"
        case .watchLimit: "this machine tells no more programs of changes in folders"
        case .noBrowser: "no browser could be opened"
        }
    }

    package var hint: String? {
        switch self {
        case .portTaken(_, let free?): "say '--port \(free)', which is free now, or end the other program"
        case .portTaken(_, nil): "end the other program, or choose another port with '--port'"
        case .portReserved: "choose a port above 1023, such as '--port \(FreePort.standard)'"
        case .cannotListen: "choose another port with '--port'"
        case .watchLimit:
            "changes are looked for instead; to be told of them again, raise the limits below /proc/sys/fs/inotify"
        case .noBrowser(let address): "open \(address) in a browser"
        }
    }
}
