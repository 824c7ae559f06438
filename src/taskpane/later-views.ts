import { later } from "./later";

export const SettingsView = later(async () => {
  const part = await import(/* webpackChunkName: "details" */ "./SettingsView");
  return part.SettingsView;
});

export const CoverageView = later(async () => {
  const part = await import(/* webpackChunkName: "details" */ "./CoverageView");
  return part.CoverageView;
});

export const ColumnQuestion = later(async () => {
  const part = await import(/* webpackChunkName: "details" */ "./ColumnQuestion");
  return part.ColumnQuestion;
});

export const SinceLast = later(async () => {
  const part = await import(/* webpackChunkName: "details" */ "./SinceLast");
  return part.SinceLast;
});

export const ReceiptView = later(async () => {
  const part = await import(/* webpackChunkName: "details" */ "./ReceiptView");
  return part.ReceiptView;
});

export const QuestionForm = later(async () => {
  const part = await import(/* webpackChunkName: "details" */ "./QuestionForm");
  return part.QuestionForm;
});

export const FindingWhy = later(async () => {
  const part = await import(/* webpackChunkName: "details" */ "./FindingWhy");
  return part.FindingWhy;
});

export const NotCheckedList = later(async () => {
  const part = await import(/* webpackChunkName: "details" */ "./NotCheckedList");
  return part.NotCheckedList;
});

export const SuppressedList = later(async () => {
  const part = await import(/* webpackChunkName: "details" */ "./SuppressedList");
  return part.SuppressedList;
});
