/** Sentences of the rules about deadlines, ordinals, targets and reported values: the cause, then what to do. Placeholders are keys of the finding's data. */
export const itemRules = {
  'rules.deadline-missing.title': 'Chưa có thời hạn',
  'rules.deadline-missing.missing': 'Chưa ghi thời gian hoàn thành. Đề nghị bổ sung.',
  'rules.deadline-missing.all': 'Cả {count} dòng của bảng chưa ghi thời gian hoàn thành. Đề nghị bổ sung.',

  'rules.deadline-unreadable.title': 'Thời hạn không đọc được',
  'rules.deadline-unreadable.unreadable': 'Không hiểu được thời hạn “{text}”. Đề nghị ghi lại, ví dụ “Tháng 9/2026”, “2026-2030” hoặc “Thường xuyên”.',
  'rules.deadline-unreadable.most': 'Không hiểu được {count} thời hạn của bảng, ví dụ “{text}”. Nếu đây không phải cột thời hạn, đề nghị chọn lại cột; nếu phải, đề nghị ghi như “Tháng 9/2026” hoặc “Hằng tháng”.',
  'rules.deadline-unreadable.no-year': 'Thời hạn “{text}” chưa ghi năm nên chưa xác định được ngày. Đề nghị ghi thêm năm, hoặc ghi “hằng năm” nếu năm nào cũng làm.',
  'rules.deadline-unreadable.no-year-all': 'Có {count} thời hạn của bảng chưa ghi năm, ví dụ “{text}”, nên chưa xác định được ngày. Đề nghị ghi thêm năm vào các ô này, hoặc ghi năm ở tên bảng.',

  'rules.deadline-before-plan.title': 'Thời hạn trước ngày ban hành kế hoạch',
  'rules.deadline-before-plan.before-plan': 'Thời hạn “{text}” kết thúc ngày {end}, trước ngày ban hành kế hoạch ({issuedOn}). Đề nghị rà soát lại thời hạn.',

  'rules.deadline-outside-plan.title': 'Thời hạn ngoài giai đoạn của kế hoạch',
  'rules.deadline-outside-plan.after': 'Thời hạn “{text}” vượt quá năm cuối của kế hoạch ({lastYear}). Đề nghị rà soát lại.',
  'rules.deadline-outside-plan.before': 'Thời hạn “{text}” trước năm đầu của kế hoạch ({firstYear}). Đề nghị rà soát lại.',

  'rules.deadline-reversed.title': 'Thời hạn ghi ngược',
  'rules.deadline-reversed.reversed': 'Thời hạn “{text}” có năm hoặc ngày kết thúc trước năm hoặc ngày bắt đầu. Đề nghị ghi lại theo thứ tự trước sau.',

  'rules.deadline-format.title': 'Cách ghi thời hạn chưa thống nhất',
  'rules.deadline-format.other-style': 'Thời hạn “{text}” ghi khác cách ghi chung của bảng. Đề nghị ghi “{usual}”.',

  'rules.deadline-turned-date.title': 'Thời hạn bị Excel đổi thành ngày',
  'rules.deadline-turned-date.month': 'Excel đã đổi nội dung gõ vào thành ngày tháng. Đề nghị ghi dạng chữ: “{usual}”.',
  'rules.deadline-turned-date.day': 'Excel đã đổi nội dung gõ vào thành ngày {text}. Đề nghị ghi lại thời hạn dạng chữ, kèm năm.',

  'rules.ordinal-duplicate.title': 'Số thứ tự trùng',
  'rules.ordinal-duplicate.duplicate': 'Số thứ tự {ordinal} đã dùng ở dòng {otherRow}. Đề nghị đánh số lại.',

  'rules.ordinal-gap.title': 'Số thứ tự không liên tục',
  'rules.ordinal-gap.missing': 'Sau số {otherOrdinal} là số {ordinal}; thiếu số {expected}. Đề nghị kiểm tra xem có sót dòng không, hoặc đánh số lại.',
  'rules.ordinal-gap.disordered': 'Số {ordinal} đứng sau số {otherOrdinal}, không đúng thứ tự; lẽ ra là {expected}. Đề nghị đánh số lại.',

  'rules.ordinal-turned-number.title': 'Số thứ tự bị Excel đổi thành số',
  'rules.ordinal-turned-number.turned': 'Excel đã bỏ chữ số 0 của số thứ tự, còn {ordinal}. Đề nghị ghi dạng chữ: “{expected}”.',

  'rules.target-missing.title': 'Chưa có mục tiêu',
  'rules.target-missing.missing': 'Chỉ tiêu chưa có mục tiêu (kết quả phải đạt). Đề nghị bổ sung.',

  'rules.target-unreadable.title': 'Mục tiêu không đọc được',
  'rules.target-unreadable.unreadable': 'Không hiểu được mục tiêu “{text}”. Đề nghị ghi bằng con số, ví dụ “≥ 80”, hoặc bằng câu rõ nghĩa.',

  'rules.target-qualitative.title': 'Mục tiêu định tính',
  'rules.target-qualitative.qualitative': 'Mục tiêu không có con số nên không tính được tiến độ; khi báo cáo cần tự đánh giá và nêu căn cứ.',

  'rules.target-format.title': 'Cách ghi mục tiêu, nội dung',
  'rules.target-format.markup': 'Ô này còn sót ký hiệu của trang web hoặc công thức. Đề nghị bỏ các ký hiệu đó.',
  'rules.target-format.spaces': 'Mục tiêu “{text}” thừa khoảng trắng. Đề nghị ghi “{usual}”.',
  'rules.target-format.number-as-text': 'Mục tiêu “{text}” đang lưu dạng chữ, trong khi các ô khác của cột là số. Đề nghị chuyển thành số.',

  'rules.target-out-of-range.title': 'Mục tiêu ngoài phạm vi',
  'rules.target-out-of-range.percent': 'Mục tiêu “{text}” nằm ngoài khoảng 0–100%. Đề nghị kiểm tra lại số hoặc đơn vị tính.',
  'rules.target-out-of-range.rank': 'Mục tiêu “{text}” không phải là một thứ hạng. Thứ hạng là số nguyên, nhỏ nhất là 1.',

  'rules.target-conflict.title': 'Chỉ tiêu khác nhau giữa các bảng',
  'rules.target-conflict.value': 'Cùng chỉ tiêu này, ở đây ghi {value}, ở bảng “{otherSheet}” dòng {otherRow} ghi {otherValue}. Đề nghị thống nhất.',
  'rules.target-conflict.horizon': 'Cùng chỉ tiêu và cùng mức {value}, ở đây phải đạt đến {horizon}, ở bảng “{otherSheet}” dòng {otherRow} phải đạt đến {otherHorizon}. Đề nghị thống nhất.',
  'rules.target-conflict.lead': 'Cùng chỉ tiêu này, ở đây chủ trì là {lead}, ở bảng “{otherSheet}” dòng {otherRow} là {otherLead}. Đề nghị thống nhất.',

  'rules.item-duplicate.title': 'Nhiệm vụ gần như trùng nhau',
  'rules.item-duplicate.same-deadline': 'Nội dung gần như trùng với nhiệm vụ {otherOrdinal} (dòng {otherRow}). Đề nghị xem có cần gộp lại.',
  'rules.item-duplicate.unnumbered-same-deadline': 'Nội dung gần như trùng với nhiệm vụ ở dòng {otherRow}. Đề nghị xem có cần gộp lại.',
  'rules.item-duplicate.unnumbered-other-deadline': 'Nội dung gần như trùng với nhiệm vụ ở dòng {otherRow} nhưng thời hạn khác: “{deadline}” và “{otherDeadline}”. Đề nghị gộp lại hoặc thống nhất thời hạn.',
  'rules.item-duplicate.other-deadline': 'Nội dung gần như trùng với nhiệm vụ {otherOrdinal} (dòng {otherRow}) nhưng thời hạn khác: “{deadline}” và “{otherDeadline}”. Đề nghị gộp lại hoặc thống nhất thời hạn.',

  'rules.six-clear.title': 'Soát “6 rõ”',
  'rules.six-clear.shares': 'Tỷ lệ trên {count} nhiệm vụ: rõ người {person}%, rõ việc {work}%, rõ thời gian {time}%, rõ trách nhiệm {duty}%, rõ sản phẩm {product}%, rõ thẩm quyền {authority}%. Đề nghị bổ sung phần còn thiếu.',

  'rules.actual-missing.title': 'Chưa có kết quả của kỳ báo cáo',
  'rules.actual-missing.task': 'Nhiệm vụ chưa có tình hình thực hiện của kỳ này. Đề nghị bổ sung.',
  'rules.actual-missing.indicator': 'Chỉ tiêu chưa có số liệu của kỳ này. Đề nghị bổ sung, hoặc ghi “Chưa đến kỳ đánh giá”.',
  'rules.actual-missing.many': 'Còn {count} trong {expected} dòng cần báo cáo chưa có kết quả của kỳ này; xem từng dòng ở thẻ Tiến độ.',
  'rules.actual-missing.all': 'Cả {count} dòng của bảng chưa có kết quả của kỳ này. Đề nghị nhập kết quả trước khi tổng hợp.',

  'rules.actual-unit.title': 'Kết quả khác đơn vị với mục tiêu',
  'rules.actual-unit.share': 'Kết quả {actual} quá nhỏ so với mục tiêu {target} ({unit}); có thể đã nhập dạng phần của 1. Đề nghị nhập theo %.',
  'rules.actual-unit.scale': 'Kết quả {actual} gấp hơn {times} lần mục tiêu {target} ({unit}); có thể hai số tính theo hai đơn vị khác nhau. Đề nghị kiểm tra lại.',
  'rules.actual-unit.percent': 'Kết quả {actual} tính theo %, mục tiêu tính theo {unit}. Đề nghị nhập kết quả cùng đơn vị.',

  'rules.actual-turned-back.title': 'Kết quả thấp hơn kỳ trước',
  'rules.actual-turned-back.turned-back': 'Kết quả kỳ này ({actual}) thấp hơn kỳ trước ({previous}). Đề nghị kiểm tra lại số liệu.',
  'rules.actual-turned-back.turned-back-closed': 'Kết quả kỳ này ({actual}) thấp hơn số đã chốt ngày {day} ({previous}). Đề nghị kiểm tra lại số liệu.',

  'rules.cell-error.title': 'Ô hiện lỗi công thức',
  'rules.cell-error.one': 'Ô này đang hiện lỗi “{text}” nên không đọc được nội dung. Đề nghị sửa công thức hoặc ghi lại nội dung.',
  'rules.cell-error.many': 'Có {count} ô ở cột {column} “{heading}” đang hiện lỗi, ô đầu tiên ghi “{text}”, nên không đọc được nội dung. Đề nghị sửa công thức của cột hoặc ghi lại nội dung.',

  'rules.header-repeated.title': 'Dòng tiêu đề lặp lại',
  'rules.header-repeated.repeated': 'Dòng tiêu đề của bảng (dòng {headerRow}) lặp lại ở đây. Đề nghị xóa dòng này và đặt chế độ in lặp tiêu đề.',

  'rules.column-unrecognised.title': 'Cột chưa nhận biết được',
  'rules.column-unrecognised.unrecognised': 'Chưa hiểu cột {column} “{heading}” nên không kiểm tra cột này. Nếu cột có nội dung cần kiểm tra, đề nghị chọn loại cột; nếu không, có thể bỏ qua.',

  'rules.merge-untold.title': 'Ô trống được hiểu như ô phía trên',
  'rules.merge-untold.read-as-above': 'Có {count} ô trống ở cột {column} “{heading}” được hiểu như ô có nội dung phía trên, vì phiên bản Excel này không cho biết ô nào được gộp. Nếu không phải ô gộp, đề nghị ghi nội dung vào từng ô trống.',

  'rules.sheet-not-read.title': 'Trang tính không đọc được',
  'rules.sheet-not-read.too-large': 'Trang “{sheet}” quá lớn nên không đọc hết. Đề nghị xóa vùng thừa hoặc tách thành nhiều trang.',
  'rules.sheet-not-read.refused': 'Excel không cho đọc trang “{sheet}”. Đề nghị bỏ bảo vệ trang hoặc mở lại tệp rồi kiểm tra lại.',
} as const;
