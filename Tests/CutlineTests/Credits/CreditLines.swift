import Cutline

extension CreditLine {
  /// The house forms of the credit grammar, §6, with what each says.
  static let houses: [CreditLine] = [
    CreditLine("REUTERS/MURAD SEZER", ["Murad Sezer"], ["Reuters"], .agency),
    CreditLine("(photo credit: REUTERS/MURAD SEZER)", ["Murad Sezer"], ["Reuters"], .agency),
    CreditLine("(credit: REUTERS/DAVID 'DEE' DELGADO)", ["David 'Dee' Delgado"], ["Reuters"], .agency),
    CreditLine("REUTERS TV", [], ["Reuters"], .agency),
    CreditLine("SANA", [], ["SANA"], .agency),
    CreditLine("REUTERS/Syria TV via Reuters TV", [], ["Syria TV", "Reuters"], .agency, via: "Reuters"),
    CreditLine("DAVID DELGADO", ["David Delgado"], [], .unknown),
    CreditLine("M. Sezer", ["M. Sezer"], [], .unknown),
    CreditLine("APA/GEORG HOCHMUTH/GEORG HOCHMUT", ["Georg Hochmuth"], ["APA"], .agency),
    CreditLine("AFP Contributor#AFP", [], ["AFP"], .agency),
    CreditLine("REUTERS/Umit Bektas/Pool", ["Umit Bektas"], ["Reuters"], .pool),
    CreditLine(
      "REUTERS/Brendan McDermid/File Photo/File Photo", ["Brendan McDermid"], ["Reuters"], .agency, file: true
    ),
    CreditLine(
      "Sputnik/Mikhail Klimentyev/Kremlin via REUTERS", ["Mikhail Klimentyev"],
      ["Sputnik", "Kremlin", "Reuters"], .agency, via: "Reuters"),
    CreditLine("Handout via REUTERS", [], ["Reuters"], .handout, via: "Reuters"),
    CreditLine(
      "Host photo agency/RIA Novosti via REUTERS", [], ["Host photo agency", "RIA Novosti", "Reuters"],
      .agency, via: "Reuters"),
    CreditLine("REUTERS/Dado Ruvic/Illustration", ["Dado Ruvic"], ["Reuters"], .illustration),
    CreditLine(
      "Dinendra Haria / SOPA Images / Sipa via Reuters Connect", ["Dinendra Haria"],
      ["SOPA Images", "Sipa", "Reuters"], .agency, via: "Reuters"),
    CreditLine("@user_1/via REUTERS", ["@user_1"], ["Reuters"], .social, via: "Reuters"),
    CreditLine(
      "Mark J. Rebilas-USA TODAY Sports via Reuters", ["Mark J. Rebilas"], ["USA TODAY Sports", "Reuters"],
      .agency, via: "Reuters"),
    CreditLine(
      "(AP Photo/Evan Vucci, Jose Luis Magana)", ["Evan Vucci", "Jose Luis Magana"], ["AP"], .agency),
    CreditLine("(AP Photo/Alex Brandon, Pool)", ["Alex Brandon"], ["AP"], .pool),
    CreditLine(
      "(Mikhail Metzel, Sputnik, Kremlin Pool Photo via AP)", ["Mikhail Metzel"],
      ["Sputnik", "Kremlin", "AP"], .pool, via: "AP"),
    CreditLine("(Photo by Evan Agostini/Invision/AP)", ["Evan Agostini"], ["Invision", "AP"], .agency),
    CreditLine("(AP Photo)", [], ["AP"], .agency),
    CreditLine("David Zalubowski, STF / Associated Press", ["David Zalubowski"], ["AP"], .agency),
    CreditLine("| Foto: Nelson Jr./STF", ["Nelson Jr."], ["STF"], .agency),
    CreditLine("Ludovic MARIN / AFP", ["Ludovic Marin"], ["AFP"], .agency),
    CreditLine(
      "(Photo by Mandel NGAN / POOL / AFP) (Photo by MANDEL NGAN/POOL/AFP via Getty Images)", ["Mandel Ngan"],
      ["AFP", "Getty Images"], .pool, via: "Getty Images"),
    CreditLine(
      "JIM WATSON,MANDEL NGAN/AFP via Getty Images", ["Jim Watson", "Mandel Ngan"], ["AFP", "Getty Images"],
      .agency, via: "Getty Images"),
    CreditLine("Photo by Spencer Platt/Getty Images", ["Spencer Platt"], ["Getty Images"], .agency),
    CreditLine("(Photo by Kevin Dietsch-Pool/Getty Images)", ["Kevin Dietsch"], ["Getty Images"], .pool),
    CreditLine(
      "(Photo by Daniel Leal-Olivas - WPA Pool / Getty Images)", ["Daniel Leal-Olivas"],
      ["WPA", "Getty Images"], .pool),
    CreditLine(
      "Matt Winkelmeyer/The Hollywood Reporter via Getty Images", ["Matt Winkelmeyer"],
      ["The Hollywood Reporter", "Getty Images"], .agency, via: "Getty Images"),
    CreditLine(
      "Jabin Botsford/The Washington Post via Getty Images", ["Jabin Botsford"],
      ["The Washington Post", "Getty Images"], .agency, via: "Getty Images"),
    CreditLine("Getty Images via AFP", [], ["Getty Images", "AFP"], .agency, via: "AFP"),
    CreditLine("EFE/EPA/HAITHAM IMAD", ["Haitham Imad"], ["EPA", "EFE"], .agency),
    CreditLine("WILL OLIVER/EPA-EFE", ["Will Oliver"], ["EPA"], .agency),
    CreditLine("Kay Nietfeld/dpa/Archivbild", ["Kay Nietfeld"], ["dpa"], .agency, file: true),
    CreditLine(
      "picture alliance/dpa | Annette Riedl", ["Annette Riedl"], ["dpa", "picture alliance"], .agency),
    CreditLine(
      "Foto: Soeren Stache (picture alliance/dpa)", ["Soeren Stache"], ["dpa", "picture alliance"], .agency),
    CreditLine("Foto: Michael Kappeler/dpa-pool/dpa", ["Michael Kappeler"], ["dpa"], .pool),
    CreditLine(
      "imago images/photothek/Thomas Trutschel", ["Thomas Trutschel"], ["photothek", "imago"], .agency),
    CreditLine("© IMAGO / Tischler", ["Tischler"], ["imago"], .agency),
    CreditLine("Bild: SN/APA/KEYSTONE/CYRIL ZINGARO", ["Cyril Zingaro"], ["Keystone", "APA", "SN"], .agency),
    CreditLine(
      "Bild: Keystone/The White House via AP/Adam Schultz", ["Adam Schultz"],
      ["The White House", "AP", "Keystone"], .agency, via: "AP"),
    CreditLine("Florion Goga (REUTERS)", ["Florion Goga"], ["Reuters"], .agency),
    CreditLine("Julia Steinbrecht (KNA)", ["Julia Steinbrecht"], ["KNA"], .agency),
    CreditLine("ANSA/ETTORE FERRARI", ["Ettore Ferrari"], ["ANSA"], .agency),
    CreditLine("(Xinhua/Li Xiang)", ["Li Xiang"], ["Xinhua"], .agency),
    CreditLine("新华社记者 李响 摄", ["李响"], ["Xinhua"], .staff),
    CreditLine("（ロイター＝共同）", [], ["Reuters", "Kyodo"], .agency),
    CreditLine("（アナトリア通信提供、ゲッティ＝共同）", [], ["Anadolu", "Getty Images", "Kyodo"], .courtesy),
    CreditLine("＝平沢祐撮影", ["平沢祐"], [], .unknown),
    CreditLine("[사진 = 김혜진 기자]", ["김혜진"], [], .staff),
    CreditLine("[사진=AP/뉴시스]", [], ["AP", "Newsis"], .agency),
    CreditLine("Mikhail Sinitsyn/TASS", ["Mikhail Sinitsyn"], ["TASS"], .agency),
    CreditLine("Fotoğraf: İBRAHİM YILDIZ/AA", ["İbrahim Yıldız"], ["Anadolu"], .agency),
    CreditLine("Photographer: Kyle Grillot/Bloomberg", ["Kyle Grillot"], ["Bloomberg"], .agency),
    CreditLine("Credit...Todd Heisler/The New York Times", ["Todd Heisler"], ["The New York Times"], .staff),
    CreditLine(
      "Andrew Harnik/Agence France-Presse — Getty Images", ["Andrew Harnik"], ["AFP", "Getty Images"], .agency
    ),
    CreditLine(
      "Erik S. Lesser/EPA, via Shutterstock", ["Erik S. Lesser"], ["EPA", "Shutterstock"], .agency,
      via: "Shutterstock"),
    CreditLine("Photograph: Murdo MacLeod/The Guardian", ["Murdo MacLeod"], ["The Guardian"], .staff),
    CreditLine("YONATAN SINDEL/FLASH90", ["Yonatan Sindel"], ["Flash90"], .agency),
    CreditLine("(צילום: עמוס בן גרשום / לע\"מ)", ["עמוס בן גרשום"], ["GPO"], .agency),
    CreditLine("IDF SPOKESPERSON'S UNIT", [], ["IDF Spokesperson's Unit"], .courtesy),
    CreditLine("[Mohammed Salem/Reuters]", ["Mohammed Salem"], ["Reuters"], .agency),
    CreditLine("[File: Evan Vucci/AP]", ["Evan Vucci"], ["AP"], .agency, file: true),
    CreditLine(
      "[US Central Command/Handout via Reuters]", [], ["US Central Command", "Reuters"], .handout,
      via: "Reuters"),
    CreditLine(
      "By Gage Skidmore (own work) [CC BY-SA 3.0], via Wikimedia Commons", ["Gage Skidmore"],
      ["Wikimedia Commons"], .open, via: "Wikimedia Commons"),
    CreditLine(
      "Von Superbass, CC BY-SA 4.0, https://commons.wikimedia.org/w/index.php?curid=1234", ["Superbass"],
      ["Wikimedia Commons"], .open),
    CreditLine("Photo by Annie Spratt on Unsplash", ["Annie Spratt"], ["Unsplash"], .stock),
    CreditLine("Bild von Gerd Altmann auf Pixabay", ["Gerd Altmann"], ["Pixabay"], .stock),
    CreditLine("© jollier_ - stock.adobe.com", ["jollier_"], ["Adobe Stock"], .stock),
    CreditLine("evgenyb/iStock/Getty Images", ["evgenyb"], ["iStock", "Getty Images"], .stock),
    CreditLine("Foto: Nick Fedirko/Shutterstock", ["Nick Fedirko"], ["Shutterstock"], .stock),
    CreditLine(
      "Neil Godwin / Future Publishing/Shutterstock", ["Neil Godwin"], ["Future Publishing", "Shutterstock"],
      .agency),
    CreditLine("Foto: Fredrik Varfjell / NTB", ["Fredrik Varfjell"], ["NTB"], .agency),
    CreditLine("Kuva: Markku Ulander / Lehtikuva", ["Markku Ulander"], ["Lehtikuva"], .agency),
    CreditLine("Fot. PAP/Leszek Szymański", ["Leszek Szymański"], ["PAP"], .agency),
    CreditLine(
      "Φωτογραφία: EUROKINISSI / ΓΙΩΡΓΟΣ ΚΟΝΤΑΡΙΝΗΣ", ["Γιωργος Κονταρινης"], ["Eurokinissi"], .agency),
    CreditLine("Фото: Алексей Никольский / РИА Новости", ["Алексей Никольский"], ["RIA Novosti"], .agency),
    CreditLine("تصوير: محمد سالم (رويترز)", ["محمد سالم"], ["Reuters"], .agency),
    CreditLine("عکس: خبرگزاری فرانسه", [], ["AFP"], .agency),
    CreditLine("J. Stacevičiaus / LRT nuotr.", ["J. Stacevičiaus"], ["LRT"], .agency),
    CreditLine("Foto: Marcelo Camargo/Agência Brasil", ["Marcelo Camargo"], ["Agência Brasil"], .agency),
    CreditLine("Foto: Divulgação/Petrobras", [], ["Petrobras"], .courtesy),
    CreditLine("Captura de video/YouTube", [], ["YouTube"], .screenshot),
    CreditLine("Foto: Privat", [], [], .courtesy),
    CreditLine("Courtesy of Tanner Fischer", [], ["Tanner Fischer"], .courtesy),
    CreditLine("Foto: Volkswagen", [], ["Volkswagen"], .courtesy),
    CreditLine("KI-generiert mit Midjourney", [], [], .ai),
    CreditLine("Twitter/Donald Trump", ["Donald Trump"], ["Twitter"], .social),
    CreditLine(
      "Mandatory Credit: Photo by Yuri Gripas - Pool via CNP/Shutterstock (16452941i)", ["Yuri Gripas"],
      ["CNP", "Shutterstock"], .pool, via: "CNP"),
    CreditLine(
      "(Bill Clark/CQ-Roll Call, Inc via Getty Images)", ["Bill Clark"],
      ["CQ-Roll Call, Inc", "Getty Images"], .agency, via: "Getty Images"),
    CreditLine(
      "U.S. District Court, Eastern District of New York", [],
      ["U.S. District Court, Eastern District of New York"], .courtesy),
    CreditLine(
      "Photo Illustration by Andrew B. Myers for The New York Times", ["Andrew B. Myers"],
      ["The New York Times"], .illustration),
    CreditLine("(Foto Prensa Libre: Carlos Hernádez)", ["Carlos Hernádez"], ["Prensa Libre"], .staff),
    CreditLine("Foto: JosÃ© PÃ©rez/EFE", ["José Pérez"], ["EFE"], .agency),
    CreditLine("(AAP: Mick Tsikas)", ["Mick Tsikas"], ["AAP"], .agency),
    CreditLine("THE CANADIAN PRESS/AP-Evan Vucci", ["Evan Vucci"], ["AP", "The Canadian Press"], .agency),
    CreditLine("HO-THE CANADIAN PRESS", [], ["The Canadian Press"], .handout),
    CreditLine(
      "U.S. Navy photo by Mass Communication Specialist 2nd Class Jane Doe", ["Jane Doe"], ["U.S. Navy"],
      .agency),
    CreditLine("John Smith and Jane Doe/AP", ["John Smith", "Jane Doe"], ["AP"], .agency),
    CreditLine("Photo © John Smith 2019", ["John Smith"], [], .unknown),
    CreditLine("AP연합뉴스", [], ["AP", "Yonhap"], .agency),
    CreditLine("John Smith/Special to The Star", ["John Smith"], ["The Star"], .agency),
    CreditLine("Foto: Messe Frankfurt", [], ["Messe Frankfurt"], .courtesy),
    CreditLine("Photo: José Ortega y Gasset", ["José Ortega y Gasset"], [], .unknown),
    CreditLine("Photo: Marie Dupont, La Presse", ["Marie Dupont"], ["La Presse"], .staff),
    CreditLine(
      "PHOTO SEAN KILPATRICK, LA PRESSE CANADIENNE", ["Sean Kilpatrick"], ["The Canadian Press"], .agency),
    CreditLine(
      "Foto: Anna Schmidt. Styling: Beate Klein. Haare: Clara Groß.", ["Anna Schmidt"], [], .unknown),
    CreditLine(
      "(John Smith/AP, left, and Jane Doe/AFP, right)", ["John Smith", "Jane Doe"], ["AP", "AFP"], .agency),
    CreditLine("File photo dated 05/03/21 PA Wire", [], ["PA Media"], .agency, file: true),
  ]
}
