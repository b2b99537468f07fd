import Baking
import Testing

@Suite struct BadgeImageFormatTests {
    @Test(arguments: [
        "<svg/>", "<svg>", "<svg:svg xmlns:svg='http://www.w3.org/2000/svg'/>", "\u{FEFF}<svg/>", " \n<svg/>",
        "<?xml version=\"1.0\"?><svg/>", "\u{FEFF}<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<svg/>",
        "<!-- <html> --><!----><svg/>", "<?style type='a'?><svg/>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg/>",
        "<!DOCTYPE svg [<!ENTITY a \"]>\"><!-- ]> \" --><?p ]> '?><!ENTITY b ']>'>]><!-- --><svg/>",
        "<?xml version='1.0' encoding='ISO-8859-1'?><svg/>",
    ])
    func recognizesAnSVGByItsRoot(text: String) {
        #expect(BadgeImageFormat(of: Array(text.utf8)) == .svg)
    }

    @Test(arguments: [
        "", " ", "<", "<svgx/>", "<html><svg/></html>", "<a:b:svg/>", "text <svg/>", "<!-- <svg/>",
        "<!DOCTYPE html><html>",
        "<!DOCTYPE svg [<svg/>", "<?xml version='1.0'", "<!DOCTYPE svg><!DOCTYPE svg><svg/>", "{\"svg\": \"<svg/>\"}",
        "\n<?xml version='1.0'?><svg/>", "GIF89a", "PNG",
    ])
    func recognizesNothingElse(text: String) {
        #expect(BadgeImageFormat(of: Array(text.utf8)) == nil)
    }

    @Test func recognizesAPNGEvenWithADamagedSignature() {
        #expect(BadgeImageFormat(of: SamplePNG.plain) == .png)
        #expect(BadgeImageFormat(of: Array(SamplePNG.signature.prefix(4))) == .png)
        #expect(BadgeImageFormat(of: Array(SamplePNG.signature.prefix(3))) == nil)
    }
}
