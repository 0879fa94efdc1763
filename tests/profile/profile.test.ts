import { describe, expect, it } from "vitest";
import { loadText } from "../../src/load/load.js";
import type { Profile } from "../../src/model/profile.js";
import { buildOutline } from "../../src/outline/outline.js";
import { buildProfile, type ProfileOptions } from "../../src/profile/profile.js";

const PROSE = "全县上下齐心协力，各项工作有序推进，取得了明显成效。";

function profileOf(text: string, year?: ProfileOptions["year"]): Profile {
  const source = loadText(text, { path: "report.txt" });
  return buildProfile(source, buildOutline(source), { year });
}

const GOVERNMENT = `政府工作报告
——2024年1月23日在鹭洲县第九届人民代表大会第三次会议上
鹭洲县人民政府县长 某某
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
一、去年工作回顾
${PROSE}
（一）农业。${PROSE}
二、今年工作安排
${PROSE}
（一）工业。${PROSE}
三、加强政府自身建设
${PROSE}`;

describe("who, where and what", () => {
  it("reads title, issuer, region and type of a government work report", () => {
    expect(profileOf(GOVERNMENT)).toMatchObject({
      title: "政府工作报告",
      issuer: "鹭洲县人民政府",
      region: "鹭洲县",
      reportType: "government_work_report",
      year: 2024,
      yearSource: "title",
    });
  });

  it("reads the lines of a saved page", () => {
    const text = `标题：云汐市鹭洲区2022年政府工作报告\n发文单位：云汐市鹭洲区人民政府\n正文：\n各位代表：\n${PROSE}`;
    expect(profileOf(text)).toMatchObject({
      title: "云汐市鹭洲区2022年政府工作报告",
      issuer: "云汐市鹭洲区人民政府",
      region: "云汐市鹭洲区",
      year: 2022,
    });
  });

  it.each([
    ["关于云汐市2025年预算执行情况和2026年预算草案的报告", "budget_report", 2025, "云汐市"],
    ["云汐市2025年国民经济和社会发展统计公报", "statistical_bulletin", 2025, "云汐市"],
    ["关于云汐州2021年国民经济和社会发展计划执行情况与2022年计划草案的报告", "plan_report", 2021, "云汐州"],
    ["关于2023年度改革考核的自查自评报告", "self_check", 2023, null],
    ["芦川镇镇长2020年度述职报告", "debriefing", 2020, "芦川镇"],
    ["芦川乡2027年工作回顾及2028年工作安排", "work_summary", 2027, "芦川乡"],
    ["云汐市市场监督管理局2023年工作简报", "other", 2023, "云汐市"],
    ["二〇二三年云汐市政府工作报告", "government_work_report", 2023, "云汐市"],
  ])("%s", (title, reportType, year, region) => {
    expect(profileOf(`${title}\n${PROSE}\n一、情况\n${PROSE}`)).toMatchObject({ title, reportType, year, region });
  });

  it("states nothing that the text does not state", () => {
    expect(profileOf(PROSE)).toMatchObject({
      title: null,
      issuer: null,
      region: null,
      reportType: "other",
      year: null,
      yearSource: null,
    });
  });
});

describe("years", () => {
  it("lets a report of January look back on the year before and ahead on its own", () => {
    const { sectionYears, planSections } = profileOf(GOVERNMENT);
    expect([...sectionYears]).toEqual([
      ["s1", 2023],
      ["s1.1", 2023],
      ["s2", 2024],
      ["s2.1", 2024],
      ["s3", 2024],
    ]);
    expect([...planSections]).toEqual(["s2", "s2.1", "s3"]);
  });

  it("reads the years of headings, inherits them, and knows the year of the speech from them", () => {
    const text = `各位代表：\n我代表县人民政府报告工作。\n一、2018年工作回顾\n${PROSE}\n（一）农业。${PROSE}\n二、2019年工作任务\n${PROSE}`;
    const { year, yearSource, sectionYears } = profileOf(text);
    expect([year, yearSource]).toEqual([2019, "heading"]);
    expect([...sectionYears.values()]).toEqual([2018, 2018, 2019]);
  });

  it("gives the last five years their last, and the next five or a plan period none", () => {
    const text = `鹭洲县2017年政府工作报告\n各位代表：\n${PROSE}\n一、过去五年工作回顾\n${PROSE}\n二、今后五年的总体思路和奋斗目标\n${PROSE}\n三、“十三五”时期主要目标\n${PROSE}\n四、2017年工作任务\n${PROSE}`;
    const { sectionYears, planSections } = profileOf(text);
    expect([...sectionYears.values()]).toEqual([2016, null, null, 2017]);
    expect([...planSections]).toEqual(["s2", "s3", "s4"]);
  });

  it("lets a summary of a year plan the next one", () => {
    const text = `芦川乡2023年工作总结\n${PROSE}\n一、重点任务落实情况\n${PROSE}\n二、存在问题\n${PROSE}\n三、下步工作打算\n${PROSE}\n四、明年目标\n${PROSE}`;
    const { year, sectionYears, planSections } = profileOf(text);
    expect(year).toBe(2023);
    expect([...sectionYears.values()]).toEqual([null, null, 2023, 2024]);
    expect([...planSections]).toEqual(["s3", "s4"]);
  });

  it("believes the meeting and the headings, not the title of a site that says otherwise", () => {
    const text = `鹭洲县2024年政府工作报告\n（2022年1月13日在鹭洲县第九届人民代表大会第二次会议上）\n各位代表：\n${PROSE}\n一、2021年工作回顾\n${PROSE}\n二、2022年工作安排\n${PROSE}`;
    expect(profileOf(text)).toMatchObject({ year: 2022, yearSource: "heading" });
  });

  it("takes the year of the work reported from running text", () => {
    const text = `各位领导：我于2021年3月到任。现将2023年度履职情况报告如下。${PROSE}`;
    expect(profileOf(text)).toMatchObject({ year: 2023, yearSource: "text" });
  });

  it("takes the option where nothing is stated, and everywhere with override", () => {
    const silent = `一、去年工作回顾\n${PROSE}\n二、下步打算\n${PROSE}`;
    expect(profileOf(silent).year).toBeNull();
    expect(profileOf(silent, { value: 2021, override: false })).toMatchObject({ year: 2021, yearSource: "option" });
    expect(profileOf(GOVERNMENT, { value: 2021, override: false })).toMatchObject({ year: 2024, yearSource: "title" });
    const overridden = profileOf(GOVERNMENT, { value: 2021, override: true });
    expect(overridden).toMatchObject({ year: 2021, yearSource: "option" });
    expect(new Set(overridden.sectionYears.values())).toEqual(new Set([2021]));
  });
});
