import { describe, expect, it } from "vitest";
import { repairText } from "../../../../src/domain/text";

function stays(text: string): void {
  expect(repairText(text)).toEqual({ value: text, repairs: [] });
}

describe("Vietnamese in Unicode stays as it is", () => {
  it.each([
    "Không có công tác nào",
    "Có",
    "Tôi có cô con gái",
    "BÁO CÁO CÔNG TÁC CÔNG KHAI",
    "hoá hóa thuý thúy uỷ ủy quí quý",
    "Tô Hoài, Cô Tô, Bà Rịa, Bắc Kạn, Đắk Lắk, K'Ho",
    "số 15/QĐ-UBND; số 7/NQ-HĐND",
    "à â ê ô",
  ])("%s", stays);

  it.each(["Môt sô viêc cân lam", "tô môt côt tôt", "thưc hiên tôt công tac"])(
    "with tones forgotten too: %s",
    stays,
  );
});

describe("other languages stay as they are", () => {
  it.each([
    "café à la carte",
    "Nestlé, L'Oréal, Hermès, Crédit Agricole, Société Générale",
    "naïve, naïf, maïs, Moïse, Noël, Citroën, Chloé",
    "Loïc Caïn",
    "Seán",
    "Il a dû aller à l'hôtel où il est né, sûr que le thé est prêt",
    "Müller, Größe, Straße, Köln, Öl, Hü",
    "Die Müllerin hört die Töne für große Gefühle",
    "mañana por la mañana; ESPAÑA; ÑANDÚ",
    "El niño está aquí, señor; el año próximo será mejor también",
    "São Paulo não é a capital, mas João está lá então",
    "Så då är det en bra idé att gå på möte",
    "Må nå så då",
    "Jeg har spist brød med smør på øen",
    "Guðmundur Þór Jónsson býr á Íslandi",
    "Të gjitha së bashku në Shqipëri për të",
    "Egy szép nő és két fiú él itt",
    "Příliš žluťoučký kůň",
    "Türkiye'de çok güzel şehirler, ışık",
    "coöperatie, reünie, geïnteresseerd",
    "Москва, Київ, Αθήνα",
    "東京、ＡＢＣ",
  ])("%s", stays);
});

describe("signs, codes and numbers stay as they are", () => {
  it.each([
    "100 µg/m³, 25 °C, § 5, Điều 5 § 2, ½, ¼, m²",
    "« Viện Công nghệ », «nam»",
    "5 × 3 = 15; n×m; 2n÷m",
    "© 2024 Công ty; Windows® 10",
    "1ª, 2º, ¿Qué?, ¡Hola!",
    "“trích dẫn” – ‘a’ … •",
    "ke_hoach-v1.2.docx",
    "α-amylase, 5 µm, 3 kΩ, ΔT",
    "col·lecció",
    "",
  ])("%s", stays);
});
