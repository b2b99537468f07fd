import Baking
import Diagnostics

/// What `bake` and `unbake` do with the files that they are given.
struct PictureJob {
    let image: String
    private(set) var log = DiagnosticLog()

    init(image: String) {
        self.image = image
    }

    /// The picture with the documents in it; nil, with problems in the log, where that cannot be.
    mutating func baked(_ documents: [String]) -> [UInt8]? {
        let picture = picture()
        var texts: [BakedCredential] = []
        for path in documents {
            guard let bytes = bytes(of: path) else { continue }
            do {
                let found = try BadgeText(bytes)
                texts.append(try BakedCredential(found.text, version: found.version))
            } catch let fault as BadgeText.Fault {
                log.add(BadgeTextProblem.document(fault), at: .path(path))
            } catch let fault as BakedTextFault {
                log.add(BadgeTextProblem.text(fault), at: .path(path))
            } catch {
                log.add(BadgeTextProblem.document(.notABadge), at: .path(path))
            }
        }
        guard let picture, !log.hasErrors else { return nil }
        do throws(BakingProblem) {
            return try picture.baking(texts)
        } catch {
            log.add(BadgeTextProblem.image(error), at: .path(image))
            return nil
        }
    }

    /// The text of one version that the picture carries.
    mutating func unbaked(_ version: OpenBadgesVersion?) -> String? {
        guard let picture = picture() else { return nil }
        do throws(BakingProblem) {
            let found = try picture.credentials
            // The last is the newest version.
            if let text = version.map({ wanted in found.first { $0.version == wanted } }) ?? found.last {
                return text.text
            }
            log.add(BadgeTextProblem.otherVersion(version ?? .openBadges3), at: .path(image))
        } catch {
            log.add(BadgeTextProblem.image(error), at: .path(image))
        }
        return nil
    }

    /// Writes the file that was asked for; false, with a problem in the log, where that cannot be.
    mutating func write(_ bytes: [UInt8], to path: String, replacing: Bool) -> Bool {
        do throws(FileProblem) {
            try GivenFile(path: path).write(bytes, replacing: replacing)
            return true
        } catch {
            log.add(error, at: .nowhere)
            return false
        }
    }

    private mutating func picture() -> BadgePicture? {
        guard let bytes = bytes(of: image) else { return nil }
        do throws(BakingProblem) {
            return try BadgePicture(bytes)
        } catch {
            log.add(BadgeTextProblem.image(error), at: .path(image))
            return nil
        }
    }

    private mutating func bytes(of path: String) -> [UInt8]? {
        do throws(FileProblem) {
            return try GivenFile(path: path).bytes()
        } catch {
            log.add(error, at: .nowhere)
            return nil
        }
    }
}
