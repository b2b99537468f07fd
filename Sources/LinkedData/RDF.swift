/// The IRIs of RDF's own vocabulary that JSON-LD needs: <https://www.w3.org/TR/rdf-schema/>.
package enum RDF {
    package static let type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    package static let first = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"
    package static let rest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"
    package static let `nil` = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"
    package static let langString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
    package static let json = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"
}
