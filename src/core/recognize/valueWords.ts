/** How the cells of a column of agencies begin, in folded text: heads of names at every level, and groups. No directory is asked: it knows one province only. */
export const agencyStart =
  /^(cac |tat ca |toan the )?(so|ban|bo|cong an|ubnd|uy ban|hdnd|hoi dong|van phong|vp|quy|trung tam|bao|dai|truong|vien|phong|chi cuc|cuc|tong cuc|vu|ngan hang|thanh tra|hoi|lien hiep|doan|dang uy|dang bo|tinh uy|thanh uy|huyen uy|chi bo|cap uy|mat tran|mttq|ubmttq|lien doan|thong ke|thue|kho bac|hai quan|bao hiem|bhxh|cong ty|tap doan|tong cong ty|to|khoa|toa an|vien kiem sat|don vi|co quan|dia phuong|xa|phuong|huyen|tinh|thanh pho|bch|bo chi huy|nha dau tu|chu dau tu|doanh nghiep|bql|cdc|benh vien|cum|nhom|bo mon)\b/;
/** A form of address, an office or a frequent family name. */
export const personStart = /^(dong chi|d c|ong|ba|thay|co|bi thu|chu tich|pho chu tich|giam doc|hieu truong|nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly) /;
/** What figures are counted in. */
export const unitWords =
  /^(phan tram|nguoi|ty dong|trieu dong|nghin dong|dong|ty|trieu|ha|km|tan|ta|kg|m2|m3|mw|kw|kwh|usd|trieu usd|ty usd|luot|ho|xa|phuong|doanh nghiep|hop tac xa|don vi|thu bac|xep hang|hang|bac|diem|san pham|giuong|bac si|nam|thang|ngay|lan|cai|chiec|bo|cuoc|lop|truong|hoc sinh|du an|mo hinh|co so|cum|khu|tram|trung tam|so luong|nghin|1000|con|thon|may|giay phep|vu|van ban|nhiem vu|tuoi|chi so|he thong|nen tang|cong trinh|phieu|tr|ngan|khach|luot khach)\b/;
/** How an indicator begins: what is measured. */
export const measuredStart =
  /^(ty le|ti le|so |tong |toc do|ty trong|ti trong|muc |thu nhap|gia tri|san luong|dien tich|grdp|gdp|chi so|xep hang|nang suat|dan so|kim ngach|thu ngan sach|von |do che phu|tuoi tho|he so|binh quan|tang truong|luong |quy mo|co cau|doanh thu|loi nhuan|trong do|hdi|gni|so luong|duy tri|giam ty le|tang ty le)/;
/** How a task begins: what is to be done. */
export const deedStart =
  /^(xay dung|to chuc|trien khai|ra soat|tham muu|ban hanh|hoan thien|hoan thanh|nghien cuu|phoi hop|thuc hien|tang cuong|day manh|kiem tra|theo doi|de xuat|quan triet|cap nhat|nang cao|phat trien|ung dung|dau tu|lap |trinh |ke hoach|de an|chuong trinh|huy dong|thu hut|ho tro|khao sat|danh gia|tuyen truyen|dao tao|boi duong|bo tri|chi dao|huong dan|soan thao|tong hop|tiep tuc|chu dong|hinh thanh|so hoa|ket noi|chuan bi|bao cao|mo rong|khuyen khich|quan ly|thanh lap|kien toan|sua doi|nghi dinh|thong tu|quyet dinh|nghi quyet|van hanh|thiet lap|dieu tra|gui |hop |thong bao|lam sach|thi cong|ban giao)/;

/** Speaks of a time, though perhaps not of one that can be worked out. */
export const timeWords = /(?<![a-z])(ngay|thang|quy|nam \d|tuan|truoc|cham nhat|hang (?:nam|quy|thang|tuan|ngay)|dinh ky|giai doan)(?![a-z])/;
