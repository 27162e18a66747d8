/// What a mail address looks like that can be sent to: the one rule for what is taken in and for
/// what is sent.
public enum MailForm {
    /// What stands behind the `@`; nil for anything that is no `name@domain` of ASCII letters, line
    /// breaks and names in front among it.
    ///
    /// At most 254 bytes, 64 of them before the `@`; both sides are words between dots, none empty.
    public static func domain(of text: String) -> Substring? {
        let parts = text.parts(at: "@")
        guard parts.count == 2, text.utf8.count <= 254,
            isDotted(parts[0], limit: 64, marks: "!#$%&'*+-/=?^_`{|}~"),
            isDotted(parts[1], limit: 253, marks: "-"),
            !parts[1].begins(with: "-"), !parts[1].ends(with: "-")
        else { return nil }
        return parts[1]
    }

    private static func isDotted(_ part: Substring, limit: Int, marks: String) -> Bool {
        guard part.utf8.count <= limit else { return false }
        return part.parts(at: ".").allSatisfy { word in
            !word.isEmpty
                && word.unicodeScalars.allSatisfy {
                    $0.isPlain || marks.unicodeScalars.contains($0)
                }
        }
    }
}
