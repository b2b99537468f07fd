import Diagnostics
import Testing

@testable import Preview

struct PreviewProblemTests {
    @Test(arguments: [
        (
            PreviewProblem.portTaken(8000, free: nil),
            """
            error: port 8000 is taken: another program answers there [port-taken]
               = hint: end the other program, or choose another port with '--port'

            """
        ),
        (
            .portReserved(80),
            """
            error: port 80 is reserved for administrators [port-reserved]
               = hint: choose a port above 1023, such as '--port 8000'

            """
        ),
        (
            .cannotListen(port: 8000, reason: "Address not available"),
            """
            error: port 8000 of this machine cannot be used: address not available [cannot-listen]
               = hint: choose another port with '--port'

            """
        ),
        (
            .watchLimit,
            """
            warning: this machine tells no more programs of changes in folders [watch-limit]
               = hint: changes are looked for instead; to be told of them again, raise the limits below /proc/sys/fs/inotify

            """
        ),
    ])
    func saysWhatToDo(_ problem: PreviewProblem, _ expected: String) {
        #expect(ConsoleFormat(usesColor: false).text(of: Diagnostic(problem, at: .nowhere)) == expected)
    }
}
