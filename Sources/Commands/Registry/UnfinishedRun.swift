import Diagnostics
import Issuing

/// A run of a command that changes a registry, which has not ended or was interrupted.
enum UnfinishedRun {
    /// What to say of it; nil where both registries of a source folder are as a run left them.
    static func diagnostic(in source: String) -> Diagnostic? {
        for folder in ["content/registry", "content/registry/specimens"] {
            if let problem = RegistryTransaction.unfinished(in: "\(source)/\(folder)") {
                return Diagnostic(problem, at: .path(folder))
            }
        }
        return nil
    }
}
