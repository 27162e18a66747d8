import Testing

@testable import Notices

struct TemplateTests {
    private func template(_ text: String) throws -> Template {
        try Template(text, allowed: ["customer", "plate"])
    }

    private func problem(_ text: String) -> TemplateProblem? {
        do {
            _ = try template(text)
            return nil
        } catch {
            return error as? TemplateProblem
        }
    }

    @Test func `fields are filled in, and doubled braces are braces`() throws {
        let template = try template("{customer}, {{your}} car {plate}}} is ready")
        #expect(
            template.text(filledWith: ["customer": "Ms Haddad", "plate": "RBD 117"])
                == "Ms Haddad, {your} car RBD 117} is ready")
        #expect(template.fields == ["customer", "plate"])
    }

    @Test func `what a value contains is never looked at`() throws {
        let template = try template("Dear {customer}: {plate}")
        let values = ["customer": "{plate} {{x}} {", "plate": "}\r\nBcc: x"]
        #expect(template.text(filledWith: values) == "Dear {plate} {{x}} {: } Bcc: x")
    }

    @Test func `line breaks of the template itself stay`() throws {
        #expect(try template("a\n\n{plate}").text(filledWith: ["plate": "1"]) == "a\n\n1")
    }

    @Test func `a field without a value is left empty`() throws {
        #expect(try template("<{plate}>").text(filledWith: [:]) == "<>")
    }

    @Test func `an unknown field is named with its place and the fields that there are`() {
        let problem = problem("Dear {customer},\nyour {car} is ready")
        #expect(problem?.line == 2 && problem?.column == 6)
        #expect(problem?.reason == .unknownField("car", allowed: ["customer", "plate"]))
        #expect(
            problem?.description
                == "line 2, column 6: there is no field {car}; the fields are customer, plate")
    }

    @Test(arguments: ["a {plate", "a {plate\n}", "a {pl{ate}", "a {"])
    func `a brace that nothing closes is named with its place`(text: String) {
        #expect(problem(text)?.reason == .unclosedBrace)
        #expect(problem(text)?.column == 3)
    }

    @Test func `a brace that closes nothing is named with its place`() {
        #expect(problem("车 } x")?.reason == .strayBrace)
        #expect(problem("车 } x")?.column == 3)
        #expect("\(problem("}") as Any)".contains("written }}"))
    }

    @Test(arguments: ["{}", "{ plate}", "{Plate}"])
    func `names are taken exactly`(text: String) {
        guard case .unknownField = problem(text)?.reason else {
            Issue.record("no unknown field: \(text)")
            return
        }
    }
}
