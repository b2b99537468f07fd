package import JSONText

extension Achievement {
    /// The Achievement that credentials of Open Badges 3.0 carry by value.
    ///
    /// <https://www.imsglobal.org/spec/ob/v3p0/#achievement>. Its id is the edition's page; its criteria have one of their own,
    /// because two things with one id would be one thing to a program that reads linked data.
    package var document: JSONOutput {
        .object(omittingNil: [
            "id": .string(address), "type": ["Achievement"], "achievementType": "MicroCredential",
            "name": .string(name), "description": .string(description),
            "criteria": .object(omittingNil: [
                "id": .string(address + "#criteria"), "narrative": criteria.map { .string($0) },
            ]),
            "image": ["id": .string(image), "type": "Image", "caption": .string(imageCaption)],
            "alignment": outcomes.isEmpty ? nil : .array(outcomes.map(\.alignment)),
            "related": relatives.isEmpty ? nil : .array(relatives.map(\.document)),
            "inLanguage": languageCode.map { .string($0) }, "version": .string(version),
        ])
    }

    /// The language where it has the form that the official schema asks for: `en`, `zh-Hans`, `en-US`, `es-419`.
    private var languageCode: String? {
        language.wholeMatch(of: /[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?/) == nil ? nil : language
    }
}

extension Achievement.Outcome {
    fileprivate var alignment: JSONOutput {
        ["type": ["Alignment"], "targetName": .string(text), "targetUrl": .string(address)]
    }
}

extension Achievement.Relative {
    fileprivate var document: JSONOutput {
        ["id": .string(address), "type": ["Related"], "version": .string(version)]
    }
}
