extension PanelMark {
  /// The words for places in a composite: place or order, languages, words in small letters parted by `|`. To add
  /// a word, add it to a line. A word of one letter, with or without a stop, counts only in brackets, before a
  /// colon or after a comma.
  static let table = #"""
    left	en,de,nl	left|at left|on left|on the left|far left|at far left|l|l.|left photo|links|linkes bild|bild links|ganz links|links im bild|linker foto|linkerfoto
    left	fr,es,pt,it,ca,ro	gauche|à gauche|image de gauche|izquierda|a la izquierda|izq|izq.|izda|izda.|esquerda|à esquerda|sinistra|a sinistra|esquerra|a l'esquerra|stânga
    left	sv,no,da,is,fi,et,hu	vänster|till vänster|t.v.|t.v|tv.|t. v.|venstre|til venstre|vinstri|til vinstri|vasemmalla|vasen|vasakul|bal|balra|bal oldali kép
    left	pl,cs,sk,hr,lt,lv,tr,el	z lewej|po lewej|lewej|lewo|vlevo|vľavo|lijevo|levo|kairėje|pa kreisi|sol|solda|αριστερά
    left	ru,uk,bg,he,ar,fa	слева|ліворуч|зліва|вляво|משמאל|שמאל|يسار|اليسار|على اليسار|يسارا|چپ|سمت چپ
    left	ja,ko,zh,vi,id	左|左側|왼쪽|左图|左圖|左边|trái|bên trái|ảnh trái|kiri|sebelah kiri
    right	en,de,nl	right|at right|on right|on the right|far right|at far right|r|r.|right photo|rechts|rechtes bild|bild rechts|ganz rechts|rechts im bild|rechter foto|rechterfoto
    right	fr,es,pt,it,ca,ro	droite|à droite|image de droite|derecha|a la derecha|der|der.|dcha|dcha.|direita|à direita|destra|a destra|dreta|a la dreta|dreapta
    right	sv,no,da,is,fi,et,hu	höger|till höger|t.h.|t.h|t. h.|høyre|til høyre|højre|til højre|hægri|til hægri|oikealla|oikea|paremal|jobb|jobbra|jobb oldali kép
    right	pl,cs,sk,hr,lt,lv,tr,el	z prawej|po prawej|prawej|prawo|vpravo|desno|dešinėje|pa labi|sağ|sağda|δεξιά
    right	ru,uk,bg,he,ar,fa	справа|праворуч|вдясно|מימין|ימין|يمين|اليمين|على اليمين|يمينا|راست|سمت راست
    right	ja,ko,zh,vi,id	右|右側|오른쪽|右图|右圖|右边|phải|bên phải|ảnh phải|kanan|sebelah kanan
    center	en,de,nl	center|centre|middle|at center|at centre|in the middle|mitte|in der mitte|m.|midden|in het midden
    center	fr,es,pt,it,ca,ro	centre|au centre|au milieu|centro|en el centro|al centro|ao centro|no centro|centru
    center	sv,no,da,fi,pl,cs,tr,el	mitten|i mitten|midten|i midten|keskellä|w środku|pośrodku|uprostřed|ortada|orta|στο κέντρο|κέντρο
    center	ru,uk,he,ar,ja,ko,zh	в центре|в середине|у центрі|посередині|במרכז|الوسط|وسط|中央|中|가운데|中间|中間
    top	en,de,nl	top|at top|above|top photo|upper|oben|bild oben|obere reihe|oberes bild|o.|boven|bovenste foto
    top	fr,es,pt,it,ca,ro	haut|en haut|arriba|acima|em cima|in alto|sopra|alto|dalt|a dalt|sus
    top	sv,no,da,fi,pl,cs,tr,el	överst|ovan|upptill|øverst|ylhäällä|yllä|ylin|u góry|na górze|góra|nahoře|üstte|üst|πάνω
    top	ru,uk,he,ar,ja,ko,zh	вверху|сверху|наверху|вгорі|зверху|למעלה|מלמעלה|أعلى|في الأعلى|上|위|上图|上圖
    bottom	en,de,nl	bottom|at bottom|below|bottom photo|lower|unten|bild unten|untere reihe|unteres bild|u.|onder|onderste foto
    bottom	fr,es,pt,it,ca,ro	bas|en bas|abajo|abaixo|em baixo|in basso|sotto|basso|baix|a baix|jos
    bottom	sv,no,da,fi,pl,cs,tr,el	underst|nederst|nedan|nertill|alhaalla|alla|alin|na dole|u dołu|dół|dole|altta|alt|κάτω
    bottom	ru,uk,he,ar,ja,ko,zh	внизу|снизу|знизу|למטה|מלמטה|أسفل|في الأسفل|下|아래|下图|下圖
    top-left	en,de,fr,es,it,pt,nl,ru,zh	top left|top-left|upper left|at top left|oben links|links oben|en haut à gauche|haut gauche|arriba a la izquierda|arriba izquierda|in alto a sinistra|em cima à esquerda|linksboven|вверху слева|左上
    top-right	en,de,fr,es,it,pt,nl,ru,zh	top right|top-right|upper right|at top right|oben rechts|rechts oben|en haut à droite|haut droite|arriba a la derecha|arriba derecha|in alto a destra|em cima à direita|rechtsboven|вверху справа|右上
    bottom-left	en,de,fr,es,it,pt,nl,ru,zh	bottom left|bottom-left|lower left|at bottom left|unten links|links unten|en bas à gauche|bas gauche|abajo a la izquierda|abajo izquierda|in basso a sinistra|em baixo à esquerda|linksonder|внизу слева|左下
    bottom-right	en,de,fr,es,it,pt,nl,ru,zh	bottom right|bottom-right|lower right|at bottom right|unten rechts|rechts unten|en bas à droite|bas droite|abajo a la derecha|abajo derecha|in basso a destra|em baixo à direita|rechtsonder|внизу справа|右下
    inset	en,de,fr,es,it,pt,nl,sv	inset|inset photo|insert|kleines bild|kleines foto|im kleinen bild|eingeklinkt|en médaillon|médaillon|en encart|recuadro|en el recuadro|nel riquadro|riquadro|no detalhe|detalhe|inzet|infälld|infälld bild|innfelt
    left-to-right	en,de,nl	l-r|l to r|left to right|from left|from left to right|from l-r|von links|von links nach rechts|v.l.n.r.|v. l. n. r.|v.l.|v. l.|vlnr|van links naar rechts|van links
    left-to-right	fr,es,pt,it,ca,ro	de gauche à droite|depuis la gauche|de izquierda a derecha|desde la izquierda|da esquerda para a direita|da esquerda à direita|da sinistra|da sinistra a destra|da sinistra verso destra|d'esquerra a dreta|de la stânga la dreapta|de la stânga
    left-to-right	sv,no,da,fi,pl,cs,sk,hu,tr,el	från vänster|fra venstre|vasemmalta|vasemmalta oikealle|od lewej|od lewej do prawej|zleva|zľava|balról|balról jobbra|soldan sağa|soldan|από αριστερά
    left-to-right	ru,uk,bg,ja,ko,zh,vi,id	слева направо|зліва направо|отляво надясно|左から|왼쪽부터|왼쪽부터 시계방향|从左至右|从左到右|由左至右|從左至右|từ trái sang|từ trái qua|từ trái sang phải|từ trái qua phải|dari kiri|dari kiri ke kanan
    right-to-left	en,de,he,ar,fa,ja	from right|from right to left|right to left|r-l|von rechts|von rechts nach links|v.r.n.l.|מימין לשמאל|من اليمين|من اليمين إلى اليسار|از راست|از راست به چپ|右から
    downwards	en,de,fr,es,it,pt,nl	from top|from the top|top to bottom|from top to bottom|von oben|von oben nach unten|v.o.n.u.|de haut en bas|depuis le haut|de arriba abajo|desde arriba|dall'alto|dall'alto in basso|de cima para baixo|van boven naar beneden|van boven naar onder|van boven
    downwards	sv,no,da,fi,pl,cs,tr,ru,uk,ja,ko,zh	uppifrån|uppifrån och ned|ovenfra|oppefra|ylhäältä|ylhäältä alas|od góry|shora|yukarıdan aşağıya|yukarıdan|сверху вниз|згори вниз|上から|위부터|从上至下|从上到下|由上至下
    clockwise	en,de,nl	clockwise|clockwise from top left|clockwise from upper left|clockwise from left|clockwise from top|clockwise, from top left|im uhrzeigersinn|im uhrzeigersinn von oben links|im uhrzeigersinn von links oben|im uhrzeigersinn von links|met de klok mee|met de klok mee vanaf linksboven
    clockwise	fr,es,it,pt,sv,no,da,pl,ru	dans le sens des aiguilles d'une montre|dans le sens horaire|dans le sens horaire depuis le haut à gauche|en sentido horario|en el sentido de las agujas del reloj|en sentido horario desde arriba a la izquierda|in senso orario|in senso orario da in alto a sinistra|no sentido horário|no sentido dos ponteiros do relógio|medurs|medurs från övre vänstra hörnet|med klokka|med uret|zgodnie z ruchem wskazówek zegara|по часовой стрелке|по часовой стрелке сверху слева
    """#
}
