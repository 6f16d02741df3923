//! Sizes of pictures.

pub(super) mod frame_size;
pub(super) mod image_attributes;
pub(super) mod image_range;
pub(super) mod video_capabilities;

pub use frame_size::*;
pub use image_attributes::{ImageAttr, ImageSet, ImageSets};
pub use image_range::{PixelList, PixelRange, RatioList, RatioRange};
pub use video_capabilities::*;
