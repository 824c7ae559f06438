import type { Worksheet } from "../../workbook/worksheet";
import { requireWritableWorkbook } from "../access";
import { HostError } from "../host-error";
import type { HostSelves } from "../host-object";
import { joinSections, readSections, type Section } from "../header-footer-sections";
import { asText } from "../json-values";
import { defineObject, type PropertyDefinition } from "../object-definition";

export const headerFooterDefinition = defineObject<"HeaderFooter">({
  type: "HeaderFooter",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.headerfooter",
  properties: {
    LeftHeader: section("header", "left"),
    CenterHeader: section("header", "center"),
    RightHeader: section("header", "right"),
    LeftFooter: section("footer", "left"),
    CenterFooter: section("footer", "center"),
    RightFooter: section("footer", "right"),
  },
});

function section(part: "header" | "footer", place: Section): PropertyDefinition<HostSelves["HeaderFooter"]> {
  const textOf = (sheet: Worksheet): string => sheet.pageSetup.headerFooter[part] ?? "";
  return {
    read: ({ sheet }) => readSections(textOf(sheet))[place],
    write: ({ sheet }, value, session) => {
      requireWritableWorkbook(session);
      const text = joinSections({ ...readSections(textOf(sheet)), [place]: asText(value) });
      if (text.length > session.limits.headerText) throw new HostError("InvalidArgument");
      sheet.pageSetup.headerFooter = { ...sheet.pageSetup.headerFooter, [part]: text === "" ? null : text };
    },
  };
}
