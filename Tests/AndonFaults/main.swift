import Glibc

// Attacks on a built program, by hand and for as long as one likes: `AndonFaults PATH-OF-ANDON`.

switch Options.read(Array(CommandLine.arguments.dropFirst())) {
case .success(.attack(let options)): exit(Attacks(options).run() ? 0 : 1)
case .success(.fuzz(let batch)): batch.run()
case .failure(let usage):
    Files.complain("\(usage)")
    exit(2)
}
