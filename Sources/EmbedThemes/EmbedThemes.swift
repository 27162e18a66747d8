import Foundation
import PackagePlugin

/// Writes every file of `Themes/` into the binary, so that a new theme is one new file.
@main
struct EmbedThemes: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let package = context.package.directoryURL.resolvingSymlinksInPath()
        let folder = package.appending(path: "Themes").resolvingSymlinksInPath()
        let files = try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let script = package.appending(path: "Sources/EmbedThemes/embed.sh")
        let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInThemes.swift")
        return [
            .buildCommand(
                displayName: "Embedding themes", executable: URL(filePath: "/bin/sh"),
                arguments: [script, output, folder].map { $0.path(percentEncoded: false) },
                inputFiles: files + [script], outputFiles: [output])
        ]
    }
}
