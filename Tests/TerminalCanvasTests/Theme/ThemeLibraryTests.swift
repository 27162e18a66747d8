import Glibc
import Testing

@testable import TerminalCanvas

struct ThemeLibraryTests {
    /// A folder of its own, removed with its files at the end.
    private final class Folder {
        let path: String
        init() {
            var template = Array("/tmp/themes-XXXXXX".utf8CString)
            path = mkdtemp(&template).map { String(cString: $0) } ?? ""
        }
        func write(_ name: String, _ text: String) {
            guard let file = fopen("\(path)/\(name)", "w") else { return }
            fputs(text, file)
            fclose(file)
        }
        deinit {
            for name in ThemeLibrary(directories: [path]).names() { unlink("\(path)/\(name).toml") }
            unlink("\(path)/notes.txt")
            rmdir(path)
        }
    }

    @Test func `the program carries its five themes`() {
        let names = ThemeLibrary(directories: ["/nowhere"]).names()
        #expect(names == ["colour-blind", "dark", "high-contrast", "light", "mono"])
    }

    @Test func `a user's theme is listed and inherits from a built-in one`() {
        let folder = Folder()
        folder.write("mine.toml", "inherits = \"dark\"\n[palette]\nlate = \"#123456\"\n")
        folder.write("notes.txt", "")
        let library = ThemeLibrary(directories: [folder.path])
        #expect(library.names().contains("mine") && !library.names().contains("notes"))
        let (theme, problems) = library.load("mine")
        #expect(problems.isEmpty)
        #expect(theme.style(for: "grid.now", tier: .trueColour).foreground == .rgb(0x123456))
        #expect(theme.defines("button.focus"))
        #expect(library.load("\(folder.path)/mine.toml").theme.defines("button.focus"))
    }

    @Test func `a user's theme comes before a built-in one of the same name`() {
        let folder = Folder()
        folder.write("light.toml", "name = \"ours\"")
        #expect(ThemeLibrary(directories: [folder.path]).load("light").theme.name == "ours")
    }

    @Test func `a theme that does not exist gives dark and says which ones do`() {
        let (theme, problems) = ThemeLibrary().load("drak")
        #expect(theme.name == "dark")
        guard case .noTheme(let known)? = problems.first?.reason else {
            Issue.record("\(problems)")
            return
        }
        #expect(problems.count == 1 && known.contains("high-contrast"))
    }
}
