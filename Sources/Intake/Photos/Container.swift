package import Cutline

/// A photo file format: how to recognise it, and where it keeps its metadata blocks.
///
/// To read another format, write a file with an extension that holds its value, and add it to ``all``.
package struct Container: Sendable {
  /// As people call it, and as ``Photo/format`` says it: `JPEG`.
  package let name: String
  /// True for a file of metadata about a picture that lies elsewhere.
  package var isSidecar = false
  /// In small letters; by them a folder's files are told apart. What a file is, its content tells.
  package let extensions: [String]
  /// Looks at the first bytes (up to 4 KiB, at least one).
  package let recognises: @Sendable ([UInt8]) -> Bool
  /// Finds the blocks without reading the picture. Never fails: what is wrong is damage.
  package let contents: @Sendable (ByteSource) -> Contents

  package static let all: [Container] = [
    jpeg, tiff, cr3, raf, x3f, png, webp, heif, psd, gif, jpegXL, jpeg2000, exv, xmp,
  ]

  /// A metadata block in its frame, not yet read.
  package struct Block: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// A TIFF stream: `II*\0` or `MM\0*` first.
      case exif
      /// IPTC-IIM datasets.
      case iim
      /// Photoshop resource 0x0425: MD5 of the IIM block.
      case iimDigest
      case xmp
      /// A piece of extended XMP: GUID (32), whole length (4), offset (4), bytes.
      case xmpExtension
    }
    package var kind: Kind
    package var bytes: [UInt8]
    /// `APP1 at byte 2`
    package var place: String
    /// Where in the file the first of the bytes stands; nil if they stand in no one piece.
    package var offset: Int?

    package init(kind: Kind, bytes: [UInt8], place: String, offset: Int? = nil) {
      self.kind = kind
      self.bytes = bytes
      self.place = place
      self.offset = offset
    }

    /// A block of EXIF; the `Exif\0\0` that belongs to JPEG and that others write too is left off.
    static func exif(_ bytes: [UInt8], place: String, offset: Int? = nil) -> Block {
      stands("Exif\0", in: bytes)
        ? Block(kind: .exif, bytes: Array(bytes.dropFirst(6)), place: place, offset: offset.map { $0 + 6 })
        : Block(kind: .exif, bytes: bytes, place: place, offset: offset)
    }
  }

  package struct Contents: Sendable {
    /// Where a container holds several formats, the one that this file is in: `DNG`.
    package var format: String?
    /// Pixels; nil where the file does not say.
    package var width: Int?
    package var height: Int?
    package var picture = Picture()
    package var blocks: [Block] = []
    /// EXIF values that stand in no block, since the file itself is a TIFF stream.
    package var readings: [Reading] = []
    /// Of the first C2PA manifest store, and what the last one states.
    package var credentials: ContentCredentials?
    package var claims: [Reading] = []
    package var damage: [Damage] = []

    /// More than this many notes on one file say nothing new.
    static let damageLimit = 32

    mutating func note(_ place: String, _ problem: String, isFatal: Bool = false) {
      if damage.count < Contents.damageLimit || isFatal {
        damage.append(Damage(place: place, problem: problem, isFatal: isFatal))
      }
    }

    /// Takes what a C2PA manifest store says: JUMBF boxes, in as many pieces as the file has them.
    mutating func takeManifests(_ pieces: [Range<Int>], of source: ByteSource, place: String) {
      let store = ByteSource(pieces: pieces, of: source)
      credentials = credentials ?? C2PAReader.read(store, place: place)
      claims = C2PAReader.readings(store, place: place)
    }

    /// Takes the thumbnail of a block that begins at an offset of the file.
    mutating func take(_ thumbnail: Range<Int>?, from offset: Int?) {
      guard let thumbnail, let offset, picture.thumbnail == nil else { return }
      picture.thumbnail = Picture.Thumbnail(offset: offset + thumbnail.lowerBound, size: thumbnail.count)
    }

    /// Notes a part (`segment`, `chunk`, `box`) that the file ends inside of.
    mutating func noteOverrun(_ place: String, _ part: String, claims claimed: Int, left: Int) {
      note(
        place, "the \(part) claims \(grouped(claimed)) bytes, the file ends after \(grouped(left))",
        isFatal: true)
    }
  }
}

/// `40000` → `40,000`, as people write counts.
func grouped(_ number: Int) -> String {
  var out = ""
  let digits = String(number)
  for (index, digit) in digits.enumerated() {
    let left = digits.count - index
    if index > 0, left % 3 == 0, out != "-" { out += "," }
    out.append(digit)
  }
  return out
}

/// True if the bytes stand at an offset.
func stands(_ text: StaticString, in bytes: [UInt8], at offset: Int = 0) -> Bool {
  let count = text.utf8CodeUnitCount
  guard offset >= 0, bytes.count - offset >= count else { return false }
  for i in 0..<count where bytes[offset + i] != text.utf8Start[i] { return false }
  return true
}
