extension String {
    /// Whether both are the same code points; `==` alone also takes letters for equal that are composed differently.
    package func hasSameScalars(as other: String) -> Bool {
        self == other && utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }
}
