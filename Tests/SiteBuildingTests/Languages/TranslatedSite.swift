import TestSupport

/// The base site with some of it in Spanish.
enum TranslatedSite {
    static let settings = """
        title: Luces del puerto
        description: Un catálogo pequeño con el que se prueban programas.
        footer: "Todo aquí es ficticio. [Fuentes](sources/index.md)"
        credit-options:
          - key: harbor-credit
            phrase: un crédito del puerto
          - key: workshop-hours
            phrase: 20 horas de taller
        navigation:
          - page: series/harbor-lights.md
            label: La serie

        """

    static let edition = """
        ---
        title: Escuchar en el puerto
        short-title: Escuchar
        summary: Usted escuchará antes de hablar.
        alt: "Insignia de Escuchar en el puerto"
        translated: 2024-06-01
        ---

        ## Competencia

        Usted escucha antes de hablar.

        ## Resultados

        - Hacer una pregunta abierta.
        - Repetir lo que se quiso decir.

        """

    /// A translation of a page that is a text.
    static func page(_ title: String, more: String = "", body: String = "Texto.") -> String {
        """
        ---
        title: \(title)
        summary: Lo que es.
        translated: 2024-06-01
        \(more)---

        \(body)

        """
    }

    /// The base site with these files, given by their paths below `content/`, and with its settings in Spanish.
    static func make(_ files: [String: String]) throws -> TestSite {
        let site = try TestSite()
        try site.write(settings, to: "content/site.es.yml")
        for (path, text) in files { try site.write(text, to: "content/\(path)") }
        return site
    }
}
