extension Field {
  /// Fields that few photos have: the rest of IPTC Core, IPTC Extension 2025.1 and PLUS. Of structures (places,
  /// persons, artworks, licensors) every value is a reading under its path, and none is a field.
  static let extended: [Field] = [
    Field(
      "intellectualGenre", "Intellectual Genre", iim: ["2:4"], limit: 64,
      xmp: ["Iptc4xmpCore:IntellectualGenre"]),
    Field("scene", "Scene Code", xmp: ["Iptc4xmpCore:Scene"]),
    Field("subjectCode", "Subject Code", iim: ["2:12"], limit: 236, xmp: ["Iptc4xmpCore:SubjectCode"]),
    Field("category", "Category", iim: ["2:15"], limit: 3, xmp: ["photoshop:Category"]),
    Field(
      "supplementalCategories", "Supplemental Categories", iim: ["2:20"], limit: 32,
      xmp: ["photoshop:SupplementalCategories"]),
    Field("urgency", "Urgency", iim: ["2:10"], limit: 1, xmp: ["photoshop:Urgency"]),
    Field("event", "Event Name", xmp: ["Iptc4xmpExt:Event"]),
    Field("eventID", "Event Identifier", xmp: ["Iptc4xmpExt:EventId"]),
    Field("personShown", "Person Shown in the Image", xmp: ["Iptc4xmpExt:PersonInImage"]),
    Field(
      "organisationShown", "Organisation Featured in the Image", xmp: ["Iptc4xmpExt:OrganisationInImageName"]),
    Field("organisationCode", "Code of Organisation Featured", xmp: ["Iptc4xmpExt:OrganisationInImageCode"]),
    Field("modelInformation", "Additional Model Information", xmp: ["Iptc4xmpExt:AddlModelInfo"]),
    Field("modelAge", "Model Age", xmp: ["Iptc4xmpExt:ModelAge"]),
    Field("minorModelAge", "Minor Model Age Disclosure", xmp: ["plus:MinorModelAgeDisclosure"]),
    Field("modelReleaseStatus", "Model Release Status", xmp: ["plus:ModelReleaseStatus"]),
    Field("modelReleaseID", "Model Release Id", xmp: ["plus:ModelReleaseID"]),
    Field("propertyReleaseStatus", "Property Release Status", xmp: ["plus:PropertyReleaseStatus"]),
    Field("propertyReleaseID", "Property Release Id", xmp: ["plus:PropertyReleaseID"]),
    Field("copyrightMarked", "Copyrighted", xmp: ["xmpRights:Marked"]),
    Field("rightsOwner", "Rights Owner", xmp: ["xmpRights:Owner"]),
    Field("dataMining", "Data Mining", xmp: ["plus:DataMining"]),
    Field("otherConstraints", "Other Constraints", xmp: ["plus:OtherConstraints"]),
    Field("imageGUID", "Digital Image GUID", xmp: ["Iptc4xmpExt:DigImageGUID"]),
    Field("rating", "Image Rating", xmp: ["xmp:Rating"], exif: ["Rating"]),
    Field("maximumWidth", "Max Avail Width", xmp: ["Iptc4xmpExt:MaxAvailWidth"]),
    Field("maximumHeight", "Max Avail Height", xmp: ["Iptc4xmpExt:MaxAvailHeight"]),
    Field("aiSystem", "AI System Used", xmp: ["Iptc4xmpExt:AISystemUsed"]),
    Field("aiSystemVersion", "AI System Version Used", xmp: ["Iptc4xmpExt:AISystemVersionUsed"]),
    Field("aiPrompt", "AI Prompt Information", xmp: ["Iptc4xmpExt:AIPromptInformation"]),
    Field("aiPromptWriter", "AI Prompt Writer Name", xmp: ["Iptc4xmpExt:AIPromptWriterName"]),
  ]
}
