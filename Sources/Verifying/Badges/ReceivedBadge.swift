import Baking
import JSONText

/// A badge as it came in: anybody may have made it, and nothing of it is to be believed before it was verified.
///
/// Takes the JSON of a credential (Open Badges 3.0) or an assertion (2.0), or a PNG or SVG with either or both baked in.
/// Any bytes make one: what is wrong with them is for the check of the format to say.
package struct ReceivedBadge: Sendable {
    /// What the bytes hold.
    enum Content: Sendable {
        case credential(JSONDocument)
        case assertion(JSONDocument)
        /// A badge of a form that this program does not read.
        case beyond(Obstacle)
        /// No badge, or one that readers would not agree on.
        case refused(Objection)
    }

    /// What a picture with a credential of Open Badges 3.0 also carries.
    enum Twin: Sendable {
        case none
        /// An assertion of Open Badges 2.0, by its `id`.
        case assertion(id: String)
        /// An assertion in a form that says nothing by itself.
        case unread
    }

    let content: Content
    let twin: Twin

    package init(_ bytes: [UInt8]) {
        if let format = BadgeImageFormat(of: bytes) {
            self.init(picture: bytes, format)
        } else {
            self.init(content: Content(text: bytes))
        }
    }

    /// The identifier of whom a credential says that it is by; nobody has checked it.
    package var claimedIssuer: String? {
        guard case .credential(let document) = content, let issuer = document.object["issuer"]?.value else {
            return nil
        }
        return issuer.string ?? issuer.object?["id"]?.value.string
    }

    private init(content: Content, twin: Twin = .none) {
        self.content = content
        self.twin = twin
    }

    private init(picture bytes: [UInt8], _ format: BadgeImageFormat) {
        let baked: [BakedCredential]
        do throws(BakingProblem) {
            baked = try BadgePicture(bytes).credentials
        } catch {
            self.init(content: .refused(.picture(error)))
            return
        }
        guard let main = baked.last else {
            self.init(content: .refused(.picture(.nothingBaked(format))))
            return
        }
        let content = Content(baked: main)
        guard case .credential = content, baked.count > 1, let first = baked.first else {
            self.init(content: content)
            return
        }
        switch Content(baked: first) {
        case .assertion(let document): self.init(content: content, twin: Twin(document))
        case .beyond: self.init(content: content, twin: .unread)
        case .refused(let objection): self.init(content: .refused(.twin(objection)))
        case .credential: self.init(content: .refused(.misplacedInPicture(.openBadges3)))
        }
    }
}

extension ReceivedBadge.Twin {
    fileprivate init(_ assertion: JSONDocument) {
        self = assertion.object["id"]?.value.string.map { .assertion(id: $0) } ?? .unread
    }
}
