import Glibc

// The benchmarks: ratios against something named in the same run. `AndonBench PATH-OF-ANDON`,
// and the names of parts to run only those.
func complain(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
}

do {
    if try Writers.play(CommandLine.arguments) { exit(0) }
} catch {
    complain("AndonBench: \(error)")
    exit(1)
}
guard CommandLine.arguments.count >= 2, access(CommandLine.arguments[1], X_OK) == 0 else {
    complain("usage: AndonBench PATH-OF-ANDON [PART]...")
    exit(2)
}
let andon = CommandLine.arguments[1]
// On the disk of the checkout: a store in memory would tell nothing of fsync.
var here = [CChar](repeating: 0, count: Int(PATH_MAX))
getcwd(&here, here.count)
var pattern = here.prefix { $0 != 0 } + Array("/.build-bench-XXXXXX".utf8CString)
guard mkdtemp(&pattern) != nil else {
    complain("AndonBench: no temporary folder")
    exit(1)
}
let folder = String(decoding: pattern.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
defer { system("rm -rf \(folder)") }

/// The sample day, kept where the board can open it.
func makeSampleDay() -> Bool {
    let keep = "\(folder)/day.db"
    guard
        let program = PtyProgram(
            [andon, "demo", "--keep", keep], rows: 60, columns: 200,
            environment: ["HOME=\(folder)", "PATH=/usr/bin:/bin"])
    else { return false }
    _ = program.firstPicture()
    _ = program.press("q")
    return access(keep, R_OK) == 0
}

guard makeSampleDay() else {
    complain("AndonBench: \(andon) does not open its demo")
    exit(1)
}
/// Whether a part is asked for; all are when none is named.
func wants(_ part: String) -> Bool {
    CommandLine.arguments.count == 2 || CommandLine.arguments.dropFirst(2).contains(part)
}

if wants("screen") { ScreenBench(andon: andon, folder: folder).run() }
do {
    if wants("boards") { try BoardsBench(andon: andon, folder: folder).run() }
    if wants("forecast") { ForecastBench().run() }
    if wants("plan") || wants("key") { PlanKeyBench().run() }
    if wants("plan") { PlanBench(folder: folder).run() }
    if wants("store") { try StoreBench(folder: folder).run() }
    if wants("writers") { try WritersBench(bench: "/proc/self/exe", folder: folder).run() }
    if wants("opening") { try OpeningBench(andon: andon, folder: folder).run() }
} catch {
    complain("AndonBench: \(error)")
    exit(1)
}
