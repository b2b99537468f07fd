package import Credentials

extension PublicName {
    /// Reads a name as the roster's cells are read: without white space at its ends, in Unicode's Normalization Form C.
    ///
    /// So the same roster finds the badge's name to be the one that it gives.
    package init?(rosterCell text: String) { self.init(text.trimmedForCell.composed) }
}
