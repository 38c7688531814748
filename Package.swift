// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "cutline",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "cutline", targets: ["CLI"]),
    .library(name: "Cutline", targets: ["Cutline"]),
    .library(name: "Intake", targets: ["Intake"]),
    .library(name: "Catalog", targets: ["Catalog"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CExif", pkgConfig: "libexif", providers: [.apt(["libexif-dev"]), .brew(["libexif"])]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash",
      providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    .target(name: "Cutline", swiftSettings: strict),
    .target(
      name: "Intake", dependencies: ["Cutline", "CExif", "CXXHash", "CZlib"],
      swiftSettings: strict),
    .target(
      name: "Catalog",
      dependencies: [
        "Cutline", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "Cutline", "Intake", "Catalog",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "CutlineTests", dependencies: ["Cutline"], swiftSettings: strict),
    .testTarget(name: "IntakeTests", dependencies: ["Intake", "Cutline"], swiftSettings: strict),
    .testTarget(
      name: "CatalogTests",
      dependencies: ["Catalog", "Cutline", "Generated", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    // Generated captions and photos, for measuring.
    .target(name: "Generated", dependencies: ["Cutline"], path: "Tests/Generated", swiftSettings: strict),
    .testTarget(name: "CLITests", dependencies: ["CLI", "Catalog"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzers need flags that a package may not carry as a dependency: they exist only when asked for.
if Context.environment["CUTLINE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["Cutline", "Intake"], path: "Tests/Fuzz", exclude: ["Cases"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

// What is measured needs release builds and files of others: it exists only when asked for.
if Context.environment["CUTLINE_BENCH"] != nil {
  package.targets += [
    .systemLibrary(
      name: "CGumbo", path: "Tests/Benchmarks/CGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .target(name: "PhotoFloor", dependencies: ["CExif"], path: "Tests/Benchmarks/PhotoFloor"),
    .target(
      name: "CatalogFloor", dependencies: [.product(name: "GRDBSQLite", package: "GRDB.swift")],
      path: "Tests/Benchmarks/CatalogFloor"),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["Cutline", "Intake", "Catalog", "Generated", "CGumbo", "PhotoFloor", "CatalogFloor"],
      path: "Tests/Benchmarks",
      exclude: ["CGumbo", "PhotoFloor", "CatalogFloor"], swiftSettings: strict),
  ]
}
