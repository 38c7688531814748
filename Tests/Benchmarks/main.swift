#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

// CUTLINE_BENCH=1 swift run -c release --scratch-path .build-bench benchmarks NAME ARGUMENTS
let arguments = CommandLine.arguments.dropFirst()
if let benchmark = Benchmark.all.first(where: { $0.name == arguments.first }) {
  benchmark.run(Array(arguments.dropFirst()))
} else {
  for benchmark in Benchmark.all { print("benchmarks \(benchmark.name) \(benchmark.usage)") }
  exit(2)
}
