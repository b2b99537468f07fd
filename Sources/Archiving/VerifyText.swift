/// What somebody needs to know who finds an archive and nothing else.
enum VerifyText {
    /// - Parameters:
    ///   - baseURL: the address of the site.
    ///   - hasSpecimens: whether specimens are part of the site.
    ///   - fingerprints: those of the keys whose signatures count, each with what it signs.
    /// - Returns: the guide.
    static func text(baseURL: String, hasSpecimens: Bool, fingerprints: [ArchivedKey]) -> String {
        """
        This is an archive of the website
        \(baseURL)
        and of everything that it was made from.

        What is in it
          site/          the website as it was published: copy it to a web server and it works
          source/        what it was made from: texts, pictures, templates, and the registry of badges
          SHA256SUMS     a checksum for each file, to find out whether one was damaged
          ARCHIVE.json   for programs: which kind of archive this is
        \(hasSpecimens ? "Some badges are specimens with made-up earners; their pages say so.\n" : "")
        What is not in it
          The private keys that badges were signed with, the lists of earners (rosters) with their
          addresses, and the lists of links that were mailed to them. Without a private key, badges
          can be checked for ever, and no new ones can be issued in the same name.

        How to check that nothing was damaged
          Unpack the archive, go to the folder with this file, and run
              sha256sum -c --quiet SHA256SUMS
          (on a Mac: shasum -a 256 -c SHA256SUMS). No output means that every file is whole.
          With the program Rosette, 'rosette archive --verify FILE.zip' checks this and also every
          seal, every proof, and that no page of a badge is missing.
          Checksums find damage. Whoever changed a file on purpose could have written new ones; what
          cannot be made anew without the private key are the signatures of the badges.

        How to check one badge by hand
          Each badge has a folder site/badges/<number>/ with a file credential.json, and its page
          there, index.html, gives a signature under "by hand". With that signature:
              echo SIGNATURE | openssl base64 -d -A > signature.bin
              openssl pkeyutl -verify -pubin -inkey KEY.pem -rawin -in credential.json -sigfile signature.bin
          KEY.pem is the file in site/keys/ (for specimens, in the folder keys/ of their issuer) that the
          page names. The answer is "Signature Verified Successfully". To be sure that the key is the
          issuer's and not a forger's, compare its fingerprint with one that you have from elsewhere:
              openssl pkey -pubin -in KEY.pem -outform DER | openssl sha256
        \(keys(fingerprints))
        How to put the website up again
          Copy all that is in site/ (also the folder .well-known and other names that begin with a
          dot) to a web server, so that it answers at
              \(baseURL)
          Every address is a file or a folder with an index.html, so any server will do. The file _headers
          says which headers the pages were sent with. Badges name that address in what was signed:
          whoever takes over should take over the domain, too. Where that cannot be done, the files can
          stand at another address; badges can then be checked as above, and by programs that are given
          the keys.

        How to go on with it
          'rosette build --source source' makes the website again from source/, without a key and
          without a network. To issue further badges, make a key of your own ('rosette keys generate').

        """
    }

    /// An archive that lay elsewhere is a second place to compare with.
    private static func keys(_ keys: [ArchivedKey]) -> String {
        guard !keys.isEmpty else { return "" }
        let lines = keys.map { "      \($0.fingerprint)\($0.isSpecimen ? "  (signs specimens only)" : "")\n" }.joined()
        return """

            The keys when this archive was made
            \(lines)\
              If this archive was kept apart from the website, and nobody could change it, this list is such
              a place: a key that the website shows later and that is not here was added since, and the
              issuer can say when and why.

            """
    }
}
